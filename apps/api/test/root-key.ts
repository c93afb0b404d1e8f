import { createHash } from 'node:crypto'

/** The root key of tests: worthless, and the same in every run so that a failure can be looked at again. */
export const TEST_ROOT_KEY = createHash('sha256').update('havre test root').digest()
