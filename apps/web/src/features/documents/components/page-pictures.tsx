import { useEffect, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import './page-pictures.css'

interface Props {
  pages: readonly string[]
  total: number
}

/** The pages as they will be on paper; each is one sheet when the browser prints. */
export function PagePictures({ pages, total }: Props) {
  return (
    <ol aria-label={m.documents_pages()} className="flex flex-col items-center gap-6 print:block">
      {pages.map((svg, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: pages keep their place
          key={index}
          className="w-full max-w-[210mm] print:max-w-none print:break-inside-avoid print:not-last:break-after-page"
        >
          <PagePicture svg={svg} alt={m.documents_page({ page: index + 1, pages: total })} />
        </li>
      ))}
    </ol>
  )
}

function PagePicture({ svg, alt }: { svg: string; alt: string }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  // Paper is white in the dark too.
  return (
    <div className="paper-sheet aspect-[210/297] w-full overflow-hidden rounded-mark bg-[white] shadow-float print:h-[296.5mm] print:w-[210mm] print:rounded-none print:shadow-none">
      {url && <img src={url} alt={alt} className="size-full" />}
    </div>
  )
}

/**
 * Waits until `count` pictures stand on the page and are drawn: the browser prints only those. False when it was stopped
 * first, as somebody left: another paper may lie there then.
 */
export async function picturesDrawn(count: number, isStopped: () => boolean): Promise<boolean> {
  const pictures = () => [...document.querySelectorAll<HTMLImageElement>('.paper-sheet img')]
  while (pictures().length < count) {
    if (isStopped()) return false
    await new Promise(resolve => requestAnimationFrame(resolve))
  }
  await Promise.all(pictures().map(one => one.decode()))
  return !isStopped()
}
