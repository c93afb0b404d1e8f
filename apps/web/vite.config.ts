import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import compileMessages from './messages/compile.ts'

const api = 'http://127.0.0.1:4310'

/** Paraglide's own plug-in keeps the process alive for half a minute after a build; its command does not. */
const messages: Plugin = {
  name: 'messages',
  buildStart: () => compileMessages(),
  handleHotUpdate: ({ file }) => {
    if (/\/messages\/.*\.json$/.test(file)) compileMessages()
  },
}

/** Beside each text file of the build its compressed twins: the service never compresses, so no answer mixes secrets with them. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle: ({ dir = 'dist' }) => {
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|css|html|svg)$/.test(name)) continue
      const file = join(dir, name)
      const text = readFileSync(file)
      writeFileSync(`${file}.br`, brotliCompressSync(text))
      writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }))
    }
  },
}

export default defineConfig({
  plugins: [messages, tailwindcss(), react(), compressed],
  build: {
    outDir: 'dist',
    target: 'es2023',
    // light-dark() as it is written, not doubled.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    sourcemap: false,
    // The polyfill and inlined assets (data: URLs) would both need an exception in the content policy.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { host: '127.0.0.1', proxy: { '/api': api } },
  preview: { host: '127.0.0.1', proxy: { '/api': api } },
})
