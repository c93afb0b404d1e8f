import { Link } from '@tanstack/react-router'
import { cx } from '../../../ui/cx.ts'
import { rowLink } from '../../../ui/list.tsx'

interface Props {
  youthId: string
  alias: string
  className?: string
}

/** The alias of a youth; the whole row or card that it stands in opens the file. */
export function YouthLink({ youthId, alias, className }: Props) {
  return (
    <Link to="/youths/$youthId" params={{ youthId }} className={cx(rowLink, 'font-medium', className)}>
      <bdi>{alias}</bdi>
    </Link>
  )
}
