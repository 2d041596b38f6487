import type { ClientCase } from './case-schema.ts';

/** Port: where the app gets the case that a lesson shows. One that is not in the course is undefined. */
export interface CaseShelf {
	clientCase(id: string): Promise<ClientCase | undefined>;
}
