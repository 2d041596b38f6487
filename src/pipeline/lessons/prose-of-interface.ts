import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import type { CourseFiles } from './course-files.ts';
import type { Stretch } from './prose-of.ts';

const FOLDER = 'src/ui/words';

/** The files that hold every sentence of the interface; none where the project has no interface. */
export async function readInterfaceWords(root: string): Promise<CourseFiles> {
	const names = await readdir(join(root, FOLDER)).catch(() => []);
	const paths = names.filter((name) => name.endsWith('.ts')).map((name) => `${FOLDER}/${name}`);
	return new Map(await Promise.all(paths.sort().map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)));
}

/** What people read of such a file: its strings, without the names of fields and modules. */
export function proseOfInterface(path: string, text: string): Stretch[] {
	const stretches: Stretch[] = [];
	const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	visit(source);
	return stretches;

	function visit(node: ts.Node): void {
		const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node);
		if ((isText && isSaid(node)) || ts.isTemplateMiddleOrTemplateTail(node)) stretches.push([node.getStart(source), node.getEnd()]);
		ts.forEachChild(node, visit);
	}
}

/** Not the name of a module, a type or a field, nor what a value is compared with. */
function isSaid(node: ts.Node): boolean {
	const { parent } = node;
	const isName = ts.isPropertyAssignment(parent) && parent.name === node;
	const isCompared = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
	return !ts.isImportDeclaration(parent) && !ts.isLiteralTypeNode(parent) && !ts.isCallExpression(parent) && !isName && !isCompared;
}
