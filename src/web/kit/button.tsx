import type { ReactNode } from 'react';

/** One primary action a page; secondary beside it; quiet in rows and mastheads; danger for what cannot be undone. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

type Look = { readonly kind?: ButtonKind | undefined; readonly small?: boolean | undefined };

const classesOf = ({ kind = 'secondary', small = false }: Look): string =>
  `button button--${kind}${small ? ' button--small' : ''}`;

export type ButtonProps = Look & {
  readonly children: ReactNode;
  /** Sent with the form, so that one form can have several actions. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Shown while the form is on its way ("Đang gửi…"); the browser's program disables the button meanwhile. */
  readonly sending?: string | undefined;
  readonly disabled?: boolean | undefined;
};

/** A button that sends its form. */
export function Button({ children, name, value, sending, disabled, ...look }: ButtonProps) {
  return (
    <button
      className={classesOf(look)}
      type="submit"
      name={name}
      value={value}
      disabled={disabled}
      data-turbo-submits-with={sending}
    >
      {children}
    </button>
  );
}

export type ButtonLinkProps = Look & {
  readonly href: string;
  readonly children: ReactNode;
  /** For files (Word, Excel, PDF): the browser saves them instead of showing a page. */
  readonly download?: boolean | undefined;
};

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ href, children, download, ...look }: ButtonLinkProps) {
  return (
    <a
      className={classesOf(look)}
      href={href}
      download={download ? '' : undefined}
      data-turbo={download ? 'false' : undefined}
    >
      {children}
    </a>
  );
}
