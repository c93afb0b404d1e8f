import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useEffect } from 'react'
import { m } from '../paraglide/messages.js'
import { IconButton } from '../ui/icon-button.tsx'

/** The way to the search from everywhere: a button on top, and Ctrl K. */
export function SearchButton() {
  const navigate = useNavigate()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      void navigate({ to: '/search' })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [navigate])
  return (
    <IconButton
      label={m.search_open()}
      icon={<Search size={20} />}
      onClick={() => void navigate({ to: '/search' })}
    />
  )
}
