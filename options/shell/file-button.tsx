import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly action: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => Promise<void>;
}

/** A button that opens a file dialog: the label of the browser's own file button cannot be changed. */
export function FileButton({ label, accept, action, disabled = false, onFile }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const onChange = (): void => {
    const file = input.current?.files?.[0];
    if (file) onFile(file).catch(error => console.error('file', error));
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <button type="button" data-action={action} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        data-file={action}
        onChange={onChange}
      />
    </>
  );
}
