import { openSearch, type ResultGroup, type Search, type SearchIndex, type SearchResults } from '#domain/search';

/** Port: brings the index of the course, which no page loads before somebody searches. */
export type LoadSearchIndex = () => Promise<SearchIndex>;

export type SearchStatus =
	| { readonly kind: 'loading' }
	/** The index is not on this device yet, and could not be fetched. */
	| { readonly kind: 'failed' }
	| { readonly kind: 'ready'; readonly search: Search };

/** One visit to the search page: what is asked, and what the course answers. */
export class CourseSearch {
	text = $state('');
	status = $state.raw<SearchStatus>({ kind: 'loading' });
	#most = $state.raw<Readonly<Partial<Record<ResultGroup, number>>>>({});
	readonly #load: LoadSearchIndex;

	/** Null until the index is there. */
	readonly results = $derived.by<SearchResults | null>(() =>
		this.status.kind === 'ready' ? this.status.search.find(this.text, this.#most) : null
	);

	constructor(load: LoadSearchIndex) {
		this.#load = load;
	}

	/** Brings the index; after a failure, once more. */
	async open(): Promise<void> {
		this.status = { kind: 'loading' };
		try {
			this.status = { kind: 'ready', search: openSearch(await this.#load()) };
		} catch {
			// A chunk that is not in the cache cannot be had without a connection; the page says so and offers to try again.
			this.status = { kind: 'failed' };
		}
	}

	ask(text: string): void {
		this.text = text;
		this.#most = {};
	}

	showAll(group: ResultGroup): void {
		this.#most = { ...this.#most, [group]: Infinity };
	}
}
