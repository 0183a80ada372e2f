const SVG = 'http://www.w3.org/2000/svg';

/** Strokes on a field of 20 by 20. */
const strokes = {
  ComposeRegular:
    'M10.5 4H5a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2h9a2 2 0 0 0 2-2V9.5M8 12l1-3.2L15.6 2.7l2 2L11 11.3z',
  DeleteRegular: 'M3.5 5.5h13M8 5V3.5h4V5M5.2 5.5l.8 11h8l.8-11M8.3 8.5v5M11.7 8.5v5',
  ArchiveRegular: 'M3 4h14v3.5H3zM4 7.5V16h12V7.5M8 10.5h4',
  ArrowReplyRegular: 'M8 4.5 3 9.5l5 5M3.2 9.5H11c3.5 0 6 2 6 5.5',
  ArrowReplyAllRegular: 'M6.5 5 2 9.5 6.5 14M10.5 5 6 9.5l4.5 4.5M6.2 9.5H12c3.3 0 5.5 1.8 5.5 5',
  ArrowForwardRegular: 'm12 4.5 5 5-5 5M16.8 9.5H9c-3.5 0-6 2-6 5.5',
  SendRegular: 'M3 3.5 17 10 3 16.5 5 10zM5 10h6',
  ChevronDownRegular: 'm5.5 8 4.5 4.5L14.5 8',
  OpenRegular:
    'M11 3h6v6M17 3l-7 7M8 4H4.5A1.5 1.5 0 0 0 3 5.5v10A1.5 1.5 0 0 0 4.5 17h10a1.5 1.5 0 0 0 1.5-1.5V12',
  MailRegular: 'M2.5 4.5h15v11h-15zM2.7 5l7.3 6 7.3-6',
  CalendarRegular: 'M3 4.5h14V17H3zM3 8h14M6.5 2.8v3M13.5 2.8v3',
  PeopleRegular:
    'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 16.5c0-3 2-4.7 5-4.7s5 1.7 5 4.7M13 4a2.7 2.7 0 0 1 0 5.2M14.5 12.1c2 .5 3.2 2 3.2 4.4',
  TasksRegular: 'M3.5 10.5l4 4L16.5 5',
  InboxRegular: 'M3 4.5h14v11H3zM3 11.5h4l1.2 2h3.6l1.2-2h4',
  DraftsRegular: 'M4 16.5V3.5h8.5l3.5 3.5v3M8 16l1-3 6-5 2 2-5.5 5.5z',
  SentRegular: 'M3 3.5 17 10 3 16.5 5 10zM5 10h6',
  SearchRegular: 'M9 14.5A5.5 5.5 0 1 0 9 3.5a5.5 5.5 0 0 0 0 11zM13 13l4 4',
  BoldRegular: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h5.8a3.1 3.1 0 0 1 0 6.2H6z',
  ItalicRegular: 'M9 4h6M5 16h6M12 4 8 16',
  UnderlineRegular: 'M6 3.5V9a4 4 0 0 0 8 0V3.5M5 17h10',
  BulletsRegular: 'M7.5 5H17M7.5 10H17M7.5 15H17M3.5 5h.8M3.5 10h.8M3.5 15h.8',
  NumberingRegular: 'M8 5h9M8 10h9M8 15h9M3 3.5h1.2V7M2.8 13h1.8c.2 1.2-1.6 2-1.8 3.5h2',
  AttachRegular:
    'M14.5 9.5 9 15a3.3 3.3 0 0 1-4.7-4.7l6.5-6.5a2.2 2.2 0 0 1 3.1 3.1l-6.3 6.3a1 1 0 0 1-1.5-1.4l5.7-5.7',
  DismissRegular: 'm5 5 10 10M15 5 5 15',
  MoreRegular: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  FolderRegular: 'M2.5 5h5l1.5 2h8.5v9h-15z',
  FlagRegular: 'M5 17V3.5h10.5L13 7l2.5 3.5H5',
} as const;

export type IconName = keyof typeof strokes;

/** An icon inside `<i data-icon-name>`, the one mark that is the same in every language. */
export function icon(name: IconName): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', strokes[name]);
  svg.append(path);
  const holder = document.createElement('i');
  holder.dataset['iconName'] = name;
  holder.setAttribute('aria-hidden', 'true');
  holder.append(svg);
  return holder;
}
