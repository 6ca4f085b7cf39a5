declare module 'virtual:ledgers' {
  /** Every file the build publishes from `data/`, as path and text; see `vite-plugin.ts`. */
  export const files: readonly (readonly [path: string, text: string])[];
}
