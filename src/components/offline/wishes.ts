/** What a page may ask of the service worker. */
export type Wish =
  /** Serve the pages too that were opened before there was a worker. */
  | 'serve-open-pages'
  /** Fetch what is missing of the files that you keep. */
  | 'keep-all'
  /** Take the place of the worker of an older build; it answers `false` where that has other pages open. */
  | 'replace-older';
