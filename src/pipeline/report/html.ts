/** Text that is already HTML; everything else is escaped where it is written. */
export class Html {
	readonly code: string;

	constructor(code: string) {
		this.code = code;
	}
}

type Part = Html | string | number | readonly Part[];

/** A template whose parts are escaped, unless they are HTML themselves; a list is written one part after another. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
	return new Html(strings.map((text, index) => text + (index < parts.length ? codeOf(parts[index] ?? '') : '')).join(''));
}

/** Parts with commas between them, or a dash where there is none. */
export function listed(parts: readonly Part[]): Html {
	if (parts.length === 0) return html`–`;
	return html`${parts.map((part, index) => (index === 0 ? part : html`, ${part}`))}`;
}

/** A word that is not broken, such as an id. */
export const id = (text: string): Html => html`<code>${text}</code>`;

function codeOf(part: Part): string {
	if (part instanceof Html) return part.code;
	if (typeof part === 'string')
		return part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
	return typeof part === 'number' ? part.toLocaleString('en') : part.map(codeOf).join('');
}

/** A column of a table, and what stands in it. */
export interface Column<Row> {
	readonly title: string;
	readonly number?: boolean;
	readonly cell: (row: Row) => Part;
}

/** A table whose first column names the row. It scrolls by itself where the window is narrow. */
export function table<Row>(name: string, caption: string, rows: readonly Row[], columns: readonly Column<Row>[]): Html {
	const [first, ...others] = columns;
	if (!first) throw new Error(`the table ${name} has no column`);
	const cells = (row: Row) => others.map((column) => html`<td${numeric(column)}>${column.cell(row)}</td>`);
	return html`<div class="scroll" role="region" aria-labelledby="${name}" tabindex="0">
		<table>
			<caption id="${name}">
				${caption}
			</caption>
			<thead>
				<tr>
					${columns.map((column) => html`<th scope="col" ${numeric(column)}>${column.title}</th>`)}
				</tr>
			</thead>
			<tbody>
				${rows.map(
					(row) =>
						html`<tr>
							<th scope="row">${first.cell(row)}</th>
							${cells(row)}
						</tr> `
				)}
			</tbody>
		</table>
	</div> `;
}

const numeric = ({ number = false }: Column<never>): Html => (number ? html` class="number"` : html``);
