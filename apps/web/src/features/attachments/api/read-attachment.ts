import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { fetchBytes } from '../../../lib/http-bytes.ts'

/** One page of a file's preview as bytes; nothing of it stays once the dialog is closed. */
export function usePreview(attachmentId: string, page: number, enabled = true) {
  return useQuery({
    queryKey: ['attachment-preview', attachmentId, page],
    queryFn: ({ signal }) => fetchBytes('readPreview', { attachmentId, page: String(page) }, signal),
    enabled,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The file itself, for saving or listening. */
export function readAttachment(attachmentId: string): Promise<Blob> {
  return fetchBytes('readAttachment', { attachmentId })
}

/** An address of the bytes for an image or a player, given back when they are no longer shown. */
export function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!blob) return
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => {
      URL.revokeObjectURL(made)
      setUrl(undefined)
    }
  }, [blob])
  return url
}
