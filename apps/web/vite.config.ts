import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, loadEnv } from 'vite';
import { pageWeight } from './page-weight.ts';

/** Where the API listens while the web is developed; built, both are served from one address. */
function apiAddress(mode: string): string {
  return `http://localhost:${loadEnv(mode, import.meta.dirname, 'PORT')['PORT'] ?? '3000'}`;
}

export default defineConfig(({ mode }) => ({
  plugins: [react(), pageWeight()],
  // Workspace packages are read as TypeScript, so that the web never waits for another package's build.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:5]' } },
  server: { port: 5173, proxy: { '/api': apiAddress(mode) } },
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
    // The content security policy allows neither inline scripts nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Apart, so that it stays in the reader's cache between releases and our own weight can be measured.
          groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }],
        },
      },
    },
  },
}));
