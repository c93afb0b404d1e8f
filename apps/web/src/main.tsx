import { CSPProvider } from '@base-ui/react/csp-provider'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { Localised } from './lib/localised.tsx'
import './ui/base.css'

const Root = lazy(() => import('./app/root.tsx'))
const Gallery = lazy(() => import('./app/gallery.tsx'))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <Localised>
        <Suspense>{location.pathname === '/gallery' ? <Gallery /> : <Root />}</Suspense>
      </Localised>
    </CSPProvider>
  </StrictMode>,
)
