import { Printer, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import {
  type Answers,
  type Theme,
  useFirstReflexes,
  useFound,
} from '../../features/first-reflexes/api/first-reflexes.ts'
import { FoundRisks } from '../../features/first-reflexes/components/found-risks.tsx'
import { ThemeQuestions } from '../../features/first-reflexes/components/theme-questions.tsx'
import { withAnswer } from '../../features/first-reflexes/given-answers.ts'
import { Failed } from '../../lib/failed.tsx'
import { textOf } from '../../lib/text.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { HelpServices } from '../help-services.tsx'

/** The residence-risk questions for who is no lawyer: about nobody, kept nowhere, gone with the page. */
export default function FirstReflexesScreen() {
  const query = useFirstReflexes()
  const [round, setRound] = useState(0)
  return (
    <Page>
      <PageHeader
        title={m.reflexes_title()}
        meta={m.reflexes_lead()}
        actions={
          query.data && (
            <span className="flex flex-wrap gap-3 print:hidden">
              <Button icon={<RotateCcw size={18} />} onClick={() => setRound(round + 1)}>
                {m.reflexes_again()}
              </Button>
              <Button icon={<Printer size={18} />} onClick={() => window.print()}>
                {m.reflexes_print()}
              </Button>
            </span>
          )
        }
      />
      {query.isPending && <Skeleton rows={8} />}
      {query.isError && !query.data && (
        <Failed
          what={m.reflexes_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.data && <Questions key={round} themes={query.data.themes} />}
    </Page>
  )
}

function Questions({ themes }: { themes: readonly Theme[] }) {
  const [answers, setAnswers] = useState<Answers>({})
  const [theme, setTheme] = useState(themes[0]?.id ?? '')
  const query = useFound(answers)
  const next = themes[themes.findIndex(({ id }) => id === theme) + 1]
  return (
    <div className="grid items-start gap-8 xl:grid-cols-2">
      <div className="print:hidden">
        <Tabs
          label={m.reflexes_themes()}
          value={theme}
          onChange={setTheme}
          tabs={themes.map(one => ({
            value: one.id,
            label: textOf(one.title),
            content: (
              <div className="flex flex-col gap-6">
                <ThemeQuestions
                  theme={one}
                  answers={answers}
                  onAnswer={({ id }, answer) => setAnswers(known => withAnswer(known, id, answer))}
                />
                {next && (
                  <Button className="self-end" onClick={() => setTheme(next.id)}>
                    {m.reflexes_next()}
                  </Button>
                )}
              </div>
            ),
          }))}
        />
      </div>
      <div aria-live="polite" className="xl:sticky xl:top-24">
        <Section title={m.reflexes_result()}>
          {query.isError && (
            <Failed
              what={m.reflexes_failed()}
              error={query.error}
              retrying={query.isFetching}
              onRetry={() => void query.refetch()}
            />
          )}
          {query.data && Object.keys(answers).length > 0 ? (
            <FoundRisks found={query.data} services={helps => <HelpServices helps={helps} />} />
          ) : (
            <p className="text-ink-soft">{m.reflexes_nothing()}</p>
          )}
        </Section>
      </div>
    </div>
  )
}
