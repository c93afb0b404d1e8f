import { ListPlus, Plus } from 'lucide-react'
import { lazy } from 'react'
import { shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { List, ListRow } from '../../../ui/list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { Section } from '../../../ui/page.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useFollowFile } from '../api/follow-file.ts'
import type { FollowedFile, Meeting } from '../api/get-meeting.ts'
import { networkFailure } from '../network-problems.ts'

const load = () => import('./follow-dialogs.tsx')
const FollowDialog = lazy(() => load().then(one => ({ default: one.FollowDialog })))
const DecideDialog = lazy(() => load().then(one => ({ default: one.DecideDialog })))

interface Props {
  meeting: Meeting
  /** Files that may be chosen. */
  youths: readonly { value: string; label: string }[]
}

/** The files of a meeting: the code first, whose it is for who may know, and what was decided about it. */
export function FollowedFiles({ meeting, youths }: Props) {
  const { files, codes } = meeting
  const known = new Set(files.filter(({ followed }) => followed).map(({ code }) => code))
  const hidden = codes.filter(code => !known.has(code)).length
  const listed = new Set(files.map(({ youthId }) => youthId))
  return (
    <Section
      title={m.network_files()}
      actions={
        meeting.can.change && (
          <Opener
            icon={<Plus size={18} />}
            load={load}
            dialog={(open, close) => (
              <FollowDialog
                meetingId={meeting.id}
                youths={youths.filter(({ value }) => !listed.has(value))}
                open={open}
                onClose={close}
              />
            )}
          >
            {m.network_follow()}
          </Opener>
        )
      }
    >
      <p className="max-w-prose text-ink-soft text-small">{m.network_files_help()}</p>
      {files.length === 0 && hidden === 0 && <p className="text-ink-soft">{m.network_files_none()}</p>}
      {files.length > 0 && (
        <List label={m.network_files()}>
          {files.map(file => (
            <Line key={file.id} file={file} />
          ))}
        </List>
      )}
      {hidden > 0 && <p className="text-ink-soft">{m.network_files_hidden({ count: hidden })}</p>}
    </Section>
  )
}

function Line({ file }: { file: FollowedFile }) {
  const { code, alias, followed, tasks, can } = file
  const list = useFollowFile()
  const listWords = followed ? m.network_off_list() : m.network_on_list()
  const press = () =>
    list.mutate(
      { act: 'list', file, followed: !followed },
      {
        onError: error =>
          toast({ title: m.network_not_saved(), description: networkFailure(error), tone: 'danger' }),
      },
    )
  return (
    <ListRow
      leading={
        <span
          className={cx(
            'tabular flex size-12 shrink-0 items-center justify-center rounded-card font-semibold text-title-3',
            followed ? 'bg-accent-soft text-accent-strong' : 'bg-sunken text-ink-soft line-through',
          )}
        >
          {code}
        </span>
      }
      title={alias}
      meta={
        tasks.length === 0 ? (
          m.network_tasks_none()
        ) : (
          <ul>
            {tasks.map(({ id, title, dueOn, status }) => (
              <li key={id} className="flex flex-wrap items-center gap-2 text-ink">
                <span dir="auto">{title}</span>
                {dueOn && <span className="text-ink-soft">{m.network_by({ at: shortDate(dueOn) })}</span>}
                {status !== 'open' && (
                  <Badge tone={status === 'done' ? 'ok' : 'neutral'}>
                    {status === 'done' ? m.network_task_done() : m.network_task_dropped()}
                  </Badge>
                )}
              </li>
            ))}
          </ul>
        )
      }
      trailing={
        <>
          {can.addTask && followed && (
            <Opener
              size="small"
              icon={<ListPlus size={18} />}
              aria-label={m.network_decide_on({ code })}
              load={load}
              dialog={(open, close) => <DecideDialog file={file} open={open} onClose={close} />}
            >
              {m.network_decide()}
            </Opener>
          )}
          {can.change && (
            <Button
              size="small"
              variant="quiet"
              loading={list.isPending}
              aria-label={m.network_act_of({ act: listWords, name: code })}
              onClick={press}
            >
              {listWords}
            </Button>
          )}
        </>
      }
    />
  )
}
