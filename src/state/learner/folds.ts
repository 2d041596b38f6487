/** What turns events into a learner and her progress comes with the record itself: before it is open there is nothing to fold. */
export { foldLearners, foldProgress } from '#domain/record';
