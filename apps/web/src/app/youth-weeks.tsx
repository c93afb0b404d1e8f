import { Link } from '@tanstack/react-router'
import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { Button } from '../ui/button.tsx'
import { CodeAvatar } from '../ui/code-avatar.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { List, ListRow, rowLink } from '../ui/list.tsx'

/** The way to the week of one youth, to show or to print. */
export function YouthWeeks({ youths }: { youths: readonly { value: string; label: string }[] }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon={<CalendarDays size={18} />} onClick={() => setOpen(true)}>
        {m.calendar_youth_weeks()}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={m.calendar_youth_weeks()}
        description={m.calendar_youth_weeks_help()}
      >
        <List label={m.calendar_youth_weeks()}>
          {youths.map(({ value, label }) => (
            <ListRow
              key={value}
              leading={<CodeAvatar code={label} />}
              title={
                <Link to="/youths/$youthId/week" params={{ youthId: value }} className={rowLink}>
                  <bdi>{label}</bdi>
                </Link>
              }
            />
          ))}
        </List>
      </Dialog>
    </>
  )
}
