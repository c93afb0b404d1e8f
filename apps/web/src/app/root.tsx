import { Brand } from '../ui/shell.tsx'

/** The application; its router and providers stand here. */
export default function Root() {
  return <Brand name="Havre" />
}
