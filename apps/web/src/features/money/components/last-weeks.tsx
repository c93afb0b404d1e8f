import { money, shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import type { YouthMoney } from '../api/get-money.ts'

const HEIGHT = 56
const BAR = 14

/** The last weeks as a picture and as figures: pocket money, what came in, what went out. */
export function LastWeeks({ weeks }: { weeks: YouthMoney['weeks'] }) {
  const most = Math.max(1, ...weeks.flatMap(week => [week.pocketMoney + week.in, week.out]))
  const tall = (cents: number) => (cents === 0 ? 0 : Math.max(2, Math.round((cents / most) * HEIGHT)))
  return (
    <section
      aria-label={m.money_weeks()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="w-full min-w-160 text-small tabular">
        <caption className="sr-only">{m.money_weeks()}</caption>
        <thead>
          <tr className="text-ink-soft">
            <td />
            {weeks.map(({ weekOn }) => (
              <th key={weekOn} scope="col" className="px-1 pb-1 text-center font-normal">
                {shortDate(weekOn).replace(/ \d{4}$/, '')}
              </th>
            ))}
          </tr>
          <tr>
            <td />
            {weeks.map(week => (
              <td key={week.weekOn} className="px-1 text-center align-bottom">
                <svg width={BAR * 3} height={HEIGHT} className="inline-block" aria-hidden="true">
                  <rect
                    x={0}
                    width={BAR}
                    y={HEIGHT - tall(week.pocketMoney + week.in)}
                    height={tall(week.pocketMoney + week.in)}
                    rx={3}
                    className="fill-ok"
                  />
                  <rect
                    x={BAR * 1.5}
                    width={BAR}
                    y={HEIGHT - tall(week.out)}
                    height={tall(week.out)}
                    rx={3}
                    className="fill-warn"
                  />
                </svg>
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          <Figures label={m.money_weeks_pocket()} values={weeks.map(week => week.pocketMoney)} />
          <Figures label={m.money_weeks_in()} values={weeks.map(week => week.in)} />
          <Figures label={m.money_weeks_out()} values={weeks.map(week => week.out)} />
        </tbody>
      </table>
    </section>
  )
}

function Figures({ label, values }: { label: string; values: readonly number[] }) {
  return (
    <tr className="border-line border-t">
      <th scope="row" className="py-1.5 pe-3 text-start font-normal text-ink-soft">
        {label}
      </th>
      {values.map((cents, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its week
        <td key={at} className="px-1 text-center">
          {cents === 0 ? '—' : money(cents)}
        </td>
      ))}
    </tr>
  )
}
