import { Waiting } from './waiting.tsx'

export default Waiting
