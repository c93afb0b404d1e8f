import { CSPProvider } from '@base-ui/react/csp-provider'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { Gate } from './app/gate.tsx'
import { watchPlace } from './app/place.ts'
import { RootBoundary } from './app/root-boundary.tsx'
import { Localised } from './lib/localised.tsx'
import './ui/base.css'

const Gallery = lazy(() => import('./app/gallery.tsx'))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

watchPlace()

createRoot(root).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <RootBoundary>
        {location.pathname === '/gallery' ? (
          <Localised>
            <Suspense>
              <Gallery />
            </Suspense>
          </Localised>
        ) : (
          <Gate />
        )}
      </RootBoundary>
    </CSPProvider>
  </StrictMode>,
)
