import type { Box } from './place-panel.ts';

/** What a panel lets the other panels of its page know. Null while its compose window is hidden. */
type Standing = {
  frame: Box | null;
  spot: Box | null;
};

type Member = Standing & { readonly stand: () => void };

/** One panel's place among the panels of its page. Two open panels side by side would leave one guessing which is whose. */
export type Neighbourhood = {
  /** True for the panel of the draft that was used last, of those that can be seen. The others fold to their tabs. */
  isInUse(): boolean;
  /** What to keep free for others: their compose windows, and the panels of drafts that were used later than this one. */
  others(): readonly Box[];
  /** Tells where the compose window is now; every panel then looks for its place anew. */
  moveFrame(frame: Box | null): void;
  /** Tells where this panel stands now. */
  moveSpot(spot: Box | null): void;
  /** This is the draft that the person works on. */
  use(): void;
  leave(): void;
};

/** The panels of this page; that of the draft in use in front. */
let members: readonly Member[] = [];

/**
 * Joins the panels of this page as the one in use.
 *
 * @param stand takes its place anew, and tells so with `moveSpot`; called whenever another panel makes or takes room
 */
export const joinPanels = (stand: () => void): Neighbourhood => {
  const me: Member = { frame: null, spot: null, stand };
  members = [me, ...members];
  const arrange = (some: readonly Member[]): void => {
    for (const member of some) member.stand();
  };

  return {
    isInUse: () => members.find(({ frame }) => frame !== null) === me,
    others: () => {
      const first = members.slice(0, members.indexOf(me));
      const boxes = [...members.map(({ frame }) => frame), ...first.map(({ spot }) => spot)];
      return boxes.flatMap((box) => (box === null || box === me.frame ? [] : [box]));
    },
    moveFrame: (frame) => {
      if (isSame(me.frame, frame)) return stand();
      me.frame = frame;
      arrange(members);
    },
    moveSpot: (spot) => {
      if (isSame(me.spot, spot)) return;
      me.spot = spot;
      arrange(members.slice(members.indexOf(me) + 1));
    },
    use: () => {
      if (members[0] === me) return;
      members = [me, ...members.filter((member) => member !== me)];
      arrange(members);
    },
    leave: () => {
      members = members.filter((member) => member !== me);
      arrange(members);
    },
  };
};

const isSame = (a: Box | null, b: Box | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.left === b.left &&
    a.top === b.top &&
    a.right === b.right &&
    a.bottom === b.bottom);
