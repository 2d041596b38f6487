/** The rules of the items come with what asks them: reading needs none. */
export { scoreCheck } from '#domain/assessment';
