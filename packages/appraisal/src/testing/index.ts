export { reviewOfCase } from './case-review';
export { complaintCodes, type Complaint, type ComplaintCode } from './complaint';
export { testCheck } from './test-check';
export { testItem } from './test-item';
export { testPackage } from './test-package';
