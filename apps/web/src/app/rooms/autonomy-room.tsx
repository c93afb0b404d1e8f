import { BudgetSection } from '../autonomy/budget-section.tsx'
import { ExtraMurosSection } from '../autonomy/extra-muros-section.tsx'
import { StudioSection } from '../autonomy/studio-section.tsx'
import type { RoomProps } from './rooms.ts'

/** Living alone: the week in the studio, the money of the month, and staying in touch after the house. */
export default function AutonomyRoom({ file }: RoomProps) {
  const outside = file.phase === 'extra_muros' || file.phase === 'left'
  const followUp = <ExtraMurosSection youthId={file.id} />
  return (
    <div className="flex flex-col gap-10">
      {outside && followUp}
      <StudioSection file={file} outside={outside} />
      <BudgetSection youthId={file.id} />
      {!outside && followUp}
    </div>
  )
}
