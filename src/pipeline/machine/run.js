import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a program with its output on this terminal.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
export function run(program, args) {
	return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

/**
 * Runs npm as it was called: through Node, because npm itself is a script that Windows starts only with a shell.
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
export function npm(args) {
	const { program, before, shell } = npmProgram();
	return spawnSync(program, [...before, ...args], { stdio: 'inherit', shell }).status === 0;
}

/**
 * Runs npm and keeps what it printed.
 * @param {readonly string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function npmQuietly(args) {
	const { program, before, shell } = npmProgram();
	const child = spawn(program, [...before, ...args], { stdio: ['ignore', 'pipe', 'pipe'], shell });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
	return new Promise((resolve) => {
		child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
		child.on('close', (code) => resolve({ ok: code === 0, output }));
	});
}

function npmProgram() {
	const script = process.env.npm_execpath;
	return script === undefined
		? { program: 'npm', before: [], shell: process.platform === 'win32' }
		: { program: process.execPath, before: [script], shell: false };
}
