import { Waiting } from './waiting.tsx'

/** Being written elsewhere. */
export default Waiting
