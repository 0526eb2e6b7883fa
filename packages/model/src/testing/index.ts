export { exampleReview } from './example-review';
