/** Whether PostgreSQL refused a row because there is another like it (23505, unique_violation). */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505'
}
