import { UsageError } from '@cmoc/kernel';

/** The code of the usage error a call throws; fails the test by rethrowing anything else. */
export function usageErrorCode(call: () => unknown): string {
  try {
    call();
    return 'nothing thrown';
  } catch (error) {
    if (UsageError.isInstance(error)) return error.code;
    throw error;
  }
}
