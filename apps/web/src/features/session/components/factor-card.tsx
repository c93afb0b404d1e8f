import { useEffect, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import type { Factor } from '../api/begin-activation.ts'

/** The secret for the authenticator: as a picture to scan and as letters to type. */
export function FactorCard({ factor }: { factor: Factor }) {
  const [picture, setPicture] = useState<string>()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([factor.qrSvg], { type: 'image/svg+xml' }))
    setPicture(url)
    return () => URL.revokeObjectURL(url)
  }, [factor.qrSvg])
  return (
    <div className="flex flex-col items-center gap-4 rounded-card border border-line bg-sunken p-5">
      {/* White behind it in both themes: cameras read dark on light. */}
      <div className="rounded-control bg-[#fff] p-3">
        {picture && <img src={picture} alt={m.session_qr()} className="size-48" />}
      </div>
      <p className="text-center text-ink-soft text-small">{m.session_secret_help()}</p>
      <code
        dir="ltr"
        className="select-all break-all rounded-mark bg-surface px-3 py-2 text-center font-mono tracking-wider"
      >
        {factor.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
      </code>
      <Button
        size="small"
        variant="quiet"
        onClick={() => void navigator.clipboard.writeText(factor.secret).then(() => setCopied(true))}
      >
        {copied ? m.ui_copied() : m.ui_copy()}
      </Button>
    </div>
  )
}
