export { holdsAll, markWords, readQuery, type Part, type Query } from './marks.ts';
export { buildIndex, type SearchEntry, type SearchIndex, type SearchTarget } from './search-index.ts';
export { openSearch, type ResultGroup, type Search, type SearchHit, type SearchResults } from './search.ts';
