/**
 * Every fault that the checker can find: its code, which never changes its meaning, and the words for it:
 * what is wrong, then what to do. docs/authoring.md has the same list with the cures; a test compares the two.
 */
export const FAULT_MESSAGES = {
	// Files and fields
	'file-missing': () => 'this file is missing. Create it as "The files" in docs/authoring.md describes.',
	'file-unread': () => 'nothing reads this file. Move it to its place in "The files" of docs/authoring.md, or delete it.',
	'yaml-unreadable': (reason: string) =>
		`the YAML cannot be read: ${reason}. Check the indentation, and quote text that holds a colon and a blank.`,
	'front-matter-missing': () =>
		'the lesson does not begin with front matter. Write --- on the first line, then the fields, then --- again.',
	'field-missing': (field: string) => `${field} is missing. Add it.`,
	'field-unknown': (field: string, cure: string) => `${field} is not a field here. ${cure}`,
	'field-wrong': (field: string, message: string) => `${field} ${message}`,
	'named-twice': (value: string, field: string) => `${value} stands twice in ${field}. Remove one of the two.`,

	// Ids
	'id-twice': (id: string, first: string) => `the id ${id} is already the id of ${first}. Choose another one.`,
	'id-retired': (id: string) => `the id ${id} was retired and may never be used again. Choose another one.`,
	'block-id-twice': (id: string) => `this lesson already has a block ${id}. Choose another id for this one.`,
	'choice-id-twice': (id: string) => `this item already has a choice ${id}. Choose another id for this one.`,

	// Course and modules
	'module-missing': (folder: string) => `the folder ${folder} has no module.yaml. Create it, or take the module out of the list.`,
	'module-unlisted': (folder: string) => `course.yaml does not list ${folder}. Add it to modules, or delete the folder.`,
	'module-lessons-few': (found: number, least: number) => `the module has ${found} of at least ${least} lessons. Write the others.`,
	'module-items-few': (found: number, least: number) => `the bank has ${found} of at least ${least} graded items. Write the others.`,
	'lesson-missing': (id: string, cure: string) => `no lesson of this folder has the id ${id}. ${cure}`,
	'lesson-unlisted': (id: string) => `module.yaml does not list the lesson ${id}. Add it to lessons, or delete the file.`,

	'continues-unknown': (id: string, cure: string) => `${id} is neither in retired.yaml nor another module of the course. ${cure}`,
	'since-missing': (id: string) =>
		`${id} is still taught, and a pass of today would count as well. Add since: and the version of the course in which this module took over, in quotes.`,

	// Text of a lesson
	'html-found': (tag: string) => `${tag} is HTML, and a lesson has none. Write it in Markdown, or take it out.`,
	'markdown-unsupported': (what: string, cure: string) => `a lesson cannot hold ${what}. ${cure}`,
	'link-unsafe': (target: string) => `the link leads to ${target}. Link to an https: address, or name a source with :cite[…].`,
	'directive-unknown': (name: string, cure: string) => `${name} is not a directive. ${cure}`,
	'directive-form': (name: string, form: string) => `${name} is written in another form here. Write ${form}.`,
	'directive-unread': (text: string) =>
		`${text} was not read as a directive. Put no blank before { or [, close every bracket on the same line, and take out a ::: that closes nothing.`,
	'directive-misplaced': (name: string, inside: string) => `${name} stands inside ${inside}. Move it out, to a line of its own.`,
	'container-open': (name: string) => `this ${name} is not closed. Write ::: on a line of its own after its last line.`,
	'container-empty': (name: string) => `this ${name} is empty. Write its text between the two ::: lines.`,
	'attribute-missing': (name: string, attribute: string) => `${name} lacks its ${attribute}. Add it between the braces.`,
	'attribute-unknown': (name: string, attribute: string, cure: string) => `${name} has no attribute ${attribute}. ${cure}`,
	'attribute-wrong': (name: string, attribute: string, message: string) => `the ${attribute} of ${name} ${message}`,
	'label-missing': (name: string, form: string) => `${name} names nothing. Write ${form}, on one line.`,
	'label-unexpected': (name: string) => `${name} takes no text in brackets. Take it out, or write it as title="…" where there is a title.`,
	'heading-missing': (block: string) => `the block ${block} does not begin with its heading. Write ## and its title right after ::block.`,
	'heading-marked': (what: string) => `the heading of a block holds ${what}. Write plain words, and put the rest into the text below.`,
	'heading-depth': (depth: number) => `a heading of depth ${depth} cannot stand here. Use ### or ####, or begin a new ::block.`,
	'heading-skips': () => 'this #### has no ### above it in its block. Use ### instead.',
	'intro-misplaced': (what: string) => `${what} stands before the first ::block. Only paragraphs open a lesson; put it into a block.`,
	'blocks-missing': () => 'the lesson has no block. Begin its first part with ::block{#id teaches="objective-id"}.',
	'block-empty': (block: string) => `the block ${block} has a heading and no text. Write the text, or take the block out.`,
	'table-ragged': (cells: number, columns: number) =>
		`this row has ${cells} cells under ${columns} columns. Add or remove cells; a | within a cell is written \\|.`,

	// What an id refers to
	'source-unknown': (id: string, cure: string) => `${id} is not in sources.yaml. ${cure}`,
	'protocol-unknown': (id: string, cure: string) => `${id} is not in protocol.yaml. ${cure}`,
	'term-unknown': (id: string, cure: string) => `${id} is not in glossary.yaml. ${cure}`,
	'figure-unknown': (id: string, cure: string) => `there is no figures/${id}.yaml. ${cure}`,
	'domain-unknown': (id: string, cure: string) => `${id} is not a domain of course.yaml. ${cure}`,
	'objective-unknown': (id: string, cure: string) => `no lesson has the objective ${id}. ${cure}`,
	'objective-foreign': (id: string, cure: string) => `${id} is not an objective of this lesson. ${cure}`,
	'case-unknown': (id: string, cure: string) => `there is no cases/${id}.yaml. ${cure}`,
	'check-unknown': (id: string, cure: string) => `${id} is not an item of this module's items.yaml. ${cure}`,
	'check-graded': (id: string) => `${id} is a graded item, and a check is never graded. Show another item, or give this one use: check.`,
	'check-recall': (id: string) => `${id} is a question that opens a lesson. Show another item, or give this one use: check.`,
	'recall-unknown': (id: string, cure: string) => `${id} is not an item of this module's items.yaml. ${cure}`,
	'recall-use': (id: string) => `${id} is not a recall item. Name another, or give this one use: recall.`,
	'recall-later': (id: string, lesson: string) =>
		`${id} asks what ${lesson} teaches, which does not come before this lesson. Ask about an earlier one.`,
	'recall-twice': (id: string) => `${id} was asked before. Ask each recall item once.`,
	'taught-by-lesson': (lesson: string, cure: string) => `there is no lesson ${lesson}. ${cure}`,
	'taught-by-block': (lesson: string, block: string, cure: string) => `the lesson ${lesson} has no block ${block}. ${cure}`,
	'taught-by-other': (address: string, objective: string) =>
		`${address} does not teach ${objective}. Name a block that does, or add the objective to its teaches.`,

	// Proof of the content
	'block-uncited': (block: string) => `the block ${block} cites nothing. Add a :cite[…] or a :protocol[…].`,
	'claim-uncited': (claim: string) =>
		`"${claim}" has no source where it stands. Add a :cite[…] or a :protocol[…] to the same paragraph, list item or table.`,
	'source-undeclared': (id: string) => `${id} is cited and not in the sources of the front matter. Add it there.`,
	'source-uncited': (id: string) => `${id} is never cited in this lesson. Cite it, or take it out of sources.`,
	'words-few': (words: number, least: number) => `the lesson has ${words} of at least ${least} words. Teach more, or join it with another.`,
	'words-many': (words: number, most: number) => `the lesson has ${words} of at most ${most} words. Cut it, or split it in two.`,
	'reading-hard': (age: string, most: number) =>
		`the text reads as for ${age} years, above ${most}. Make sentences of 10 to 12 words, and use shorter words.`,
	'reading-easy': (age: string, least: number) =>
		`the text reads as for ${age} years, below ${least}. Join sentences that belong together.`,
	'word-misspelt': (word: string, suggestions: string) =>
		`"${word}" is not spelled as this course spells. ${suggestions ? `Write ${suggestions}` : 'Write another word'}, or add it to lessons/words.txt.`,
	'word-unused': (word: string) => `nobody writes ${word}. Take it off the list.`,
	'term-unlinked': (word: string, id: string) =>
		`"${word}" is a word of the glossary, and here the lesson first uses it. Write :term[${word}]{#${id}}, or add the phrase to its except.`,
	'term-orphan': (id: string) => `no lesson links ${id}, and no other term needs it. Link it with :term[…]{#${id}}, or delete it.`,
	'worked-missing': () => 'the lesson has no worked example. Add one with :::worked{title="…"}.',
	'figure-missing': () => 'the lesson shows no figure. Add one with ::figure{#figure-id}.',
	'checks-few': (found: number, least: number) => `the lesson shows ${found} of at least ${least} checks. Add one with ::check{#item-id}.`,
	'card-missing': () => 'the lesson has no summary card. End its last block with :::card{title="…"}, a short list, and :::.',
	'card-twice': () => 'the lesson has a second summary card here. Keep one.',
	'card-early': (block: string) => `a summary card stands in ${block}, which is not the last block. Move it to the end of the lesson.`,
	'card-long': (words: number, most: number) => `the summary card has ${words} of at most ${most} words. Cut it to what has to be kept.`,
	'recall-count': (found: number, least: number, most: number) =>
		`the lesson opens with ${found} recall items. Name ${least} or ${most} in recall, on lessons before this one.`,
	'objective-vague': (verb: string) =>
		`the objective begins with "${verb}", which nobody can see or measure. Say what the trainee does: Name, Choose, Decide, Demonstrate …`,
	'objective-double': (verbs: string) => `the objective begins with two verbs, "${verbs}". Keep one, or make it two objectives.`,
	'objective-sentence': () => 'the objective is not one sentence. Begin with a capital letter, end with one full stop.',
	'objective-untaught': (id: string) => `no block teaches ${id}. Add it to the teaches of the block that does.`,
	'objective-taught-once': (id: string, found: number, least: number) =>
		`${id} is taught by ${found} of at least ${least} blocks. Add it to the teaches of another, or write one.`,
	'objective-untested': (id: string, found: number, least: number) =>
		`${id} is tested by ${found} of at least ${least} graded items. Write the others.`,
	'check-twice': (id: string) => `the check ${id} was shown before. Show each check once.`,
	'check-unshown': (id: string) => `no lesson of this module shows the check ${id}. Add ::check{#${id}} to one, or delete the item.`,
	'recall-unasked': (id: string) => `no lesson of this module asks ${id}. Add it to the recall of one, or delete the item.`,
	'figure-orphan': (id: string) => `no lesson shows the figure ${id}. Add ::figure{#${id}} to one, or delete the file.`,
	'figure-file': (id: string) => `the file is not named after its figure. Rename it to ${id}.yaml, or correct the id.`,
	'figure-order': (message: string) => `the order of the zones is broken: ${message}. Number the treated zones 1, 2, 3 … and no other.`,
	'figure-range': (field: string, message: string) => `${field} ${message}. Correct one of the two figures.`,
	'figure-part-twice': (id: string) => `${id} stands twice in this figure. Keep one.`,
	'figure-bin': (id: string, cure: string) => `${id} is not a bin of this figure. ${cure}`,
	'figure-cells': (cells: number, columns: number) => `this row has ${cells} cells for ${columns} columns. Write one for each column.`,
	'figure-formula': (message: string) => `the formula ${message}. Use the ids of the inputs, numbers, + - * / and brackets.`,

	// Client cases
	'case-orphan': (id: string) =>
		`no lesson shows the case ${id}, and no item draws it. Add ::case{#${id}} to a lesson, or delete the file.`,
	'case-file': (id: string) => `the file is not named after its case. Rename it to ${id}.yaml, or correct the id.`,
	'case-twice': (id: string) => `the case ${id} was shown before. Show each case once.`,
	'case-graded': (id: string) =>
		`${id} is the case of a graded item, and this would give its decisions away. Show another case, or take it out of the item.`,
	'case-later': (id: string, lesson: string) =>
		`${id} asks for what ${lesson} teaches, which comes after this lesson. Show it there or later.`,
	'case-part-twice': (id: string) =>
		`this case already has ${id}. Scenes and endings need ids of their own, and so do all choices of the case.`,
	'case-target-unknown': (id: string, cure: string) => `${id} is neither a scene nor an ending of this case. ${cure}`,
	'case-stage-back': (choice: string, scene: string) =>
		`${choice} leads back in time, to ${scene}. Lead to a scene of the same stage or a later one.`,
	'case-error-unknown': (id: string, cure: string) => `${id} is not a critical error of this case. ${cure}`,
	'case-fact-unset': (id: string, cure: string) => `no choice sets ${id}. ${cure}`,
	'case-fact-unread': (id: string) => `nothing depends on ${id}. Let a later scene remember it, or take it out.`,
	'case-too-large': (most: number) => `the case can get into more than ${most} states, too many to prove. Take out facts or choices.`,
	'case-loops': (path: string) =>
		`the case goes round for ever here: ${path}. Lead on, or let the choice set a fact that changes what is on offer.`,
	'case-stuck': (path: string) => `nothing is on offer in this scene after ${path}. Add a choice that needs nothing.`,
	'case-unreached': (part: string) => `no play of the case meets ${part}. Lead to it, or take it out.`,
	'case-critical-passes': (path: string) =>
		`a play with a critical error ends here as if it had passed: ${path}. Give the ending another tone, or lead the error elsewhere.`,
	'case-error-unnamed': (choice: string, path: string) =>
		`this ending does not name the critical error ${choice}, which leads to it: ${path}. Add it to errors, with a sentence that says what was done.`,
	'case-harmless': () => 'nothing critical can be done in this case. Mark the error that harms with critical: true.',
	'case-not-full': () =>
		'no play of the case earns every point and passes. Give a play that makes no error the best points of every scene.',
	'case-forgets': () => 'no early decision surfaces. Let a scene say something else because of a choice at least two stages before it.',

	// Items
	'item-never-graded': () => 'an item of grading N is graded. Give it use: check, or rewrite it until it is G or P.',
	'item-protocol-words': () => 'an item of grading P does not say whose rule it tests. Write "in this course\'s protocol" into the stem.',
	'choice-text-twice': () => 'another choice of this item has the same text. Write a different one.',
	'choice-why-twice': () => 'another choice of this item has the same explanation. Explain this one by itself.',
	'choice-of-choices': (text: string) => `"${text}" is a choice about the other choices. Replace it with a real answer, or take it out.`,
	'key-not-one': (found: number) => `the item has ${found} correct choices. Mark exactly one with correct: true.`,
	'key-missing': (part: string) => `the item has no correct ${part}. Mark at least one with correct: true.`,
	'distractor-missing': (part: string) => `every ${part} of the item is correct. Add one that is not.`,
	'look-foreign': (finding: string, asks: string) =>
		`${finding} is not drawn for ${asks}. Name a finding of this question, or correct asks.`,
	'look-twice': (finding: string) => `${finding} stands twice among the looks. Keep one.`,
	'verdict-unknown': (id: string, cure: string) => `${id} is not a choice of this item. ${cure}`,
	'verdict-idle': (id: string) => `${id} is right for no finding, so nobody needs to weigh it. Draw a finding for it, or take it out.`,
	'item-not-full': () => 'no answer earns full marks. Correct the key.',
	'item-not-zero': () => 'no answer earns zero. Correct the key.',
	'key-often': (place: number, found: number, all: number, most: number) =>
		`choice ${place} is the key of ${found} in ${all} items, more than ${most} %. Move the correct choice in some of them.`,
	'key-rare': (place: number, found: number, all: number, least: number) =>
		`choice ${place} is the key of ${found} in ${all} items, fewer than ${least} %. Move the correct choice in some of them.`,
	'key-longest': (found: number, all: number, most: number) =>
		`the key is the longest choice in ${found} of ${all} items, more than ${most} %. Shorten some keys, or lengthen wrong choices.`,
	'blueprint-critical': (domain: string) =>
		`the blueprint asks for more critical items of ${domain} than items. Raise items, or lower critical.`,
	'blueprint-short': (wanted: number, kind: string, domain: string, found: number) =>
		`the exam draws ${wanted} ${kind} items of ${domain}, and the banks hold ${found}. Write the others, or change the blueprint.`,
	'module-quiz-short': (wanted: number, found: number) =>
		`the module quiz draws ${wanted} items, and the bank holds ${found}. Write the others, or lower moduleQuiz.items.`
} as const satisfies Record<string, (...details: never[]) => string>;

export type FaultMessages = typeof FAULT_MESSAGES;
export type FaultCode = keyof FaultMessages;
