/** Line icons on a 20 × 20 grid, drawn in the colour of the text. Always beside a name that can be read. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

export type IconName = keyof typeof paths;

const paths = {
  close: 'M5 5l10 10M15 5L5 15',
  save: 'M5.5 3.5h9v13L10 13l-4.5 3.5z',
  export: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M4 14v2.5h12V14',
  record: 'M4 5h8M4 9h12M4 13h6M13 14.5l1.8 1.8 3-3.6',
  listen: 'M3.5 8v4h3l4 3.5v-11L6.5 8zM13.5 7.5a3.6 3.6 0 010 5M15.6 5a7 7 0 010 10',
  figures: 'M4 16.5v-5M8 16.5v-9M12 16.5V9.5M16 16.5v-13',
  choices: 'M4.5 16.5h11M10 3v2.2M5 7V5.2h10V7M7 8.6h6l-3 2.6v2.6M6.5 11.2h7',
  play: 'M6.5 4.5v11l9-5.5z',
  pause: 'M7 4.5v11M13 4.5v11',
  back: 'M12.5 5l-5 5 5 5',
  forward: 'M7.5 5l5 5-5 5',
  stop: 'M5.5 5.5h9v9h-9z',
  copy: 'M7.5 7.5h9v9h-9zM12.5 4.5v-1h-9v9h1',
  appearance: 'M2 15.5L6.3 4.5l4.3 11M3.5 11.8h5.6M17.5 8.5v7M17.5 12a2.6 3.3 0 11-5.2 0 2.6 3.3 0 015.2 0z',
  done: 'M4.5 10.5l3.8 3.8 7.2-8',
  outline: 'M3.5 5h.1M3.5 10h.1M3.5 15h.1M7 5h9.5M7 10h9.5M7 15h9.5',
  help: 'M7.3 7.6a2.8 2.8 0 115 1.7c-.9.9-2.3 1.3-2.3 3M10 15.6v.1',
  settings:
    'M3.5 6h6.2M13.8 6h2.7M11.7 8a2 2 0 100-4 2 2 0 000 4zM3.5 14h2.7M10.3 14h6.2M8.2 16a2 2 0 100-4 2 2 0 000 4z',
  library: 'M4 4h3v12H4zM8.5 4h3v12h-3zM13.2 4.9l2.4-.6 2.6 11-2.4.6z',
} as const;
