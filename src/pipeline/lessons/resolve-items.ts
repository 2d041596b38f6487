import type { AuthoredItem, Item } from '#domain/assessment';
import type { ClientCase } from '#domain/case';
import { suggestName } from './closest-name.ts';
import { fault, type Fault } from './fault.ts';
import type { Row, Rows } from './read-rows.ts';
import { declares, type Declared } from './references.ts';

/** Items as they are kept: one that names a case holds it. An item whose case has faults is left out, and not reported again. */
export function resolveItems(authored: Rows<AuthoredItem>, cases: Declared<ClientCase>): Rows<Item> {
	const faults: Fault[] = [];
	const rows = authored.rows.flatMap(({ value, at }): Row<Item>[] => {
		if (value.type !== 'client-case') return [{ value, at }];
		const named = cases.byId.get(value.case);
		if (!declares(cases, value.case)) {
			faults.push(fault('case-unknown', at(['case']), value.case, suggestName(value.case, [...cases.ids], 'Create it, or name another.')));
		}
		return named ? [{ value: { ...value, case: named }, at }] : [];
	});
	return { ...authored, rows, byId: new Map(rows.map(({ value }) => [value.id, value])), faults: [...authored.faults, ...faults] };
}
