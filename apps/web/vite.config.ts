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

export default defineConfig({
  plugins: [messages, tailwindcss(), react()],
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
