import { CalendarClock, House, Languages, ListChecks, Moon, Sun, Users } from 'lucide-react'
import { useState } from 'react'
import { getLanguage, languages, setLanguage } from '../lib/locale.ts'
import { PrivacyGate } from '../lib/privacy.tsx'
import { QuickHideButton } from '../lib/quick-hide-button.tsx'
import { applyTheme } from '../lib/theme.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuChoice } from '../ui/menu.tsx'
import { Page, PageHeader } from '../ui/page.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { Brand, NavLink, Shell } from '../ui/shell.tsx'
import { ToastProvider } from '../ui/toast.tsx'
import { GalleryControls } from './gallery-controls.tsx'
import { GalleryOverlays } from './gallery-overlays.tsx'
import { GalleryPapers } from './gallery-papers.tsx'
import { GalleryRecorder } from './gallery-recorder.tsx'
import { GalleryStates } from './gallery-states.tsx'

function startsDark(): boolean {
  const chosen = document.documentElement.dataset.theme
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

/** Every primitive in all its states, to be looked at as a picture. Synthetic words only. */
export default function Gallery() {
  const [dark, setDark] = useState(startsDark)
  const turn = () => {
    applyTheme(dark ? 'light' : 'dark')
    setDark(!dark)
  }
  return (
    <PrivacyGate active onLeave={() => {}} unlock={done => <LockedAway onDone={done} />}>
      <ToastProvider>
        <Shell
          brand={<Brand name="Havre" />}
          banner={
            <Banner tone="warn" shape="strip">
              Données de démonstration : aucune personne réelle. N’écrivez rien de vrai ici.
            </Banner>
          }
          nav={
            <>
              <NavLink href="#today" icon={<House />} aria-current="page">
                Aujourd’hui
              </NavLink>
              <NavLink href="#papers" icon={<Users />}>
                Jeunes
              </NavLink>
              <NavLink href="#recorder" icon={<CalendarClock />}>
                Échéances
              </NavLink>
              <NavLink href="#controls" icon={<ListChecks />}>
                Tâches
              </NavLink>
            </>
          }
          railFoot={<p className="px-3 text-ink-soft text-small">Camille D. · éducatrice</p>}
          topStart={<SaveState status={{ kind: 'saved', at: '2026-11-22T13:32:00Z' }} />}
          topEnd={
            <>
              <QuickHideButton />
              <IconButton
                label={dark ? 'Thème clair' : 'Thème sombre'}
                icon={dark ? <Sun size={20} /> : <Moon size={20} />}
                onClick={turn}
              />
              <Menu trigger={<IconButton label="Langue" icon={<Languages size={20} />} tooltip={false} />}>
                <MenuChoice
                  label="Langue"
                  value={getLanguage()}
                  options={languages.map(({ code, name }) => ({ value: code, label: name }))}
                  onChange={setLanguage}
                />
              </Menu>
            </>
          }
        >
          <Page>
            <PageHeader
              eyebrow="Havre · papeterie"
              title="Tout ce qui est posé sur la table"
              meta="Les pièces de l’interface dans tous leurs états, en clair et en sombre."
            />
            <GalleryPapers />
            <GalleryControls />
            <GalleryRecorder />
            <GalleryStates />
            <GalleryOverlays />
          </Page>
        </Shell>
      </ToastProvider>
    </PrivacyGate>
  )
}

function LockedAway({ onDone }: { onDone: () => void }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center gap-4 px-gutter">
      <h1 className="text-title-2">Qui est là ?</h1>
      <Button variant="primary" onClick={onDone}>
        C’est moi
      </Button>
    </main>
  )
}
