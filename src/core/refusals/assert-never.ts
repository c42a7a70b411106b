/** For the branch of a union that cannot exist; compiles only while it cannot. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
