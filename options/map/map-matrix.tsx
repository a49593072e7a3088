import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { EMOTIONS } from '../../src/mood/emotions.ts';
import { Shape } from '../../src/ui/shape.tsx';
import { LampCell } from './lamp-cell.tsx';
import { type MapRow, ROWS, rowKey, rowLabel } from './map-rows.ts';
import { shownPage } from './map-view.ts';

const Head = (): JSX.Element => (
  <thead>
    <tr>
      <td />
      {EMOTIONS.map(emotion => (
        <th key={emotion} scope="col" data-mood={emotion} title={text(`emotion_${emotion}`)}>
          <Shape emotion={emotion} size={22} />
          <span>{text(`emotion_${emotion}`)}</span>
        </th>
      ))}
    </tr>
  </thead>
);

const Row = ({ row }: { readonly row: MapRow }): JSX.Element => (
  <tr>
    <th scope="row">{rowLabel(row)}</th>
    {EMOTIONS.map(emotion => (
      <td key={emotion}>
        <LampCell emotion={emotion} row={row} />
      </td>
    ))}
  </tr>
);

/** Columns are emotions, rows are genres or vibes; each cell is a lamp whose brightness is the weight. */
export const Matrix = (): JSX.Element => (
  <table class="map" data-page={shownPage.value}>
    <Head />
    {ROWS[shownPage.value].map((group, i) => (
      <tbody key={`${shownPage.value} ${i}`}>
        {group.map(row => (
          <Row key={rowKey(row)} row={row} />
        ))}
      </tbody>
    ))}
  </table>
);
