/*
 * `npm run bench` compares a lesson with a page written by hand, `npm run bench -- 9` with nine visits each;
 * `npm run bench -- search` compares a search of the whole course with a plain scan of its texts.
 */
import { argv } from 'node:process';

if (argv[2] === 'search') await import('./bench-search.js');
else await import('./bench-lessons.js');
