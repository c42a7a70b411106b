/** Node's code for a failed system call, such as `ENOSPC`; an empty string for any other error. */
export function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
