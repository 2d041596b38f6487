/** What the compiler makes of a lesson: plain data, in which no HTML can hide. */
import type { Figure } from './figure.ts';
import type { BlockId, CaseId, ItemId, LessonId, ObjectiveId, ProtocolId, SourceId, TermId } from './ids.ts';
import type { BlockAddress, Module } from './course.ts';
import type { Objective, Review } from './course-files.ts';
import type { Protocol, Source, Term } from './source.ts';

/** Text is a bare string; whatever is more is an object. */
export type Inline =
	| string
	| { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
	| { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
	/** Leads to a page of the app; its address is the app's affair. */
	| { readonly kind: 'page'; readonly page: AppPage; readonly children: readonly Inline[] }
	| { readonly kind: 'term'; readonly term: TermId; readonly children: readonly Inline[] }
	| { readonly kind: 'cite'; readonly sources: readonly SourceId[] }
	| { readonly kind: 'protocol'; readonly protocol: ProtocolId }
	| { readonly kind: 'break' };

/** Pages beside the lessons that a text can lead to. */
export const APP_PAGES = ['board-check', 'scope', 'glossary', 'sources'] as const;
export type AppPage = (typeof APP_PAGES)[number];

export const CALLOUT_KINDS = ['safety', 'law', 'protocol', 'dispute', 'tip'] as const;
export type CalloutKind = (typeof CALLOUT_KINDS)[number];

export type Content =
	| { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
	| { readonly kind: 'heading'; readonly depth: 3 | 4; readonly children: readonly Inline[] }
	/** `start` is the number of the first entry, null in a list without numbers: steps may go on over several blocks. */
	| { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Content[])[] }
	| { readonly kind: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
	| { readonly kind: 'quote'; readonly children: readonly Content[] }
	| { readonly kind: 'callout'; readonly callout: CalloutKind; readonly title: string | null; readonly children: readonly Content[] }
	| { readonly kind: 'worked'; readonly title: string; readonly children: readonly Content[] }
	/** The lesson on one page, to print and keep. */
	| { readonly kind: 'card'; readonly title: string; readonly children: readonly Content[] }
	| { readonly kind: 'figure'; readonly figure: Figure }
	| { readonly kind: 'case'; readonly case: CaseOutline }
	| { readonly kind: 'check'; readonly item: ItemId };

/** A client case as a lesson announces it; the case itself is loaded when it is begun. */
export interface CaseOutline {
	readonly id: CaseId;
	readonly title: string;
	readonly client: { readonly name: string; readonly age: number; readonly skinTone: string; readonly story: string };
}

/** A part of a lesson that can be named: items say which block taught them, and links lead to it. */
export interface Block {
	readonly id: BlockId;
	readonly title: string;
	readonly teaches: readonly ObjectiveId[];
	readonly content: readonly Content[];
}

export interface Lesson {
	readonly id: LessonId;
	readonly title: string;
	readonly objectives: readonly Objective[];
	/** Questions on earlier lessons that open this one. */
	readonly recall: readonly ItemId[];
	readonly reviewed: Review;
	/** Running words of the text, without figures and checks. */
	readonly words: number;
	/** What stands before the first block. */
	readonly intro: readonly Content[];
	readonly blocks: readonly Block[];
}

/** A lesson with everything that its text refers to, so that one file is enough to show it. */
export interface LessonPage {
	readonly lesson: Lesson;
	/** The module that the lesson belongs to. */
	readonly module: Module;
	/** How many modules the course has. */
	readonly modules: number;
	readonly sources: readonly Source[];
	readonly terms: readonly Term[];
	readonly protocols: readonly Protocol[];
	/** The blocks of earlier lessons that taught what the opening questions ask. */
	readonly recalled: readonly (BlockAddress & { readonly title: string })[];
}
