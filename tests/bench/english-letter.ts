/** English replies to measure with, for the peers read no Dutch. */
import { letterWriter } from './letter-writer.ts';

const NAMES = ['Mrs Holloway', 'Mr Okafor', 'Ms Brennan', 'Mr De Wit', 'Priya', 'Dr Lindqvist'];
const THINGS = [
  'bicycle',
  'washing machine',
  'order',
  'invoice',
  'repair',
  'suitcase',
  'policy',
  'sofa',
  'kitchen tap',
  'subscription',
  'train journey',
  'pushchair',
  'laptop',
  'garden set',
  'fridge',
  'booking',
  'phone',
  'application',
];
const PLACES = [
  'Leeds',
  'the warehouse',
  'our shop in Norwich',
  'the depot',
  'Cardiff',
  'the workshop',
  'the service desk',
];
const DAYS = [
  'Monday',
  'Tuesday 3 March',
  'Wednesday',
  'Thursday afternoon',
  'Friday before noon',
  'tomorrow morning',
];
const WORKERS = ['my colleague', 'our engineer', 'the driver', 'the planner', 'the postman', 'the team'];
const REASONS = [
  'a typing error in the address',
  'the rush before the holidays',
  'a broken scanner',
  'a wrong label',
  'a fault in the payment',
  'an illness in the crew',
  'a handover that was missed',
];
const EXTRAS = [
  'we checked that together this morning',
  'it is also written in your file',
  'that way you need do nothing',
  'the costs are ours',
  'the number of the parcel stays the same',
  'you will get a message about it',
];

/** Parts of a good reply, what hurts, a slip of the pen that spelling checkers must see, and plain sentences in between, as in real mail. */
const SENTENCES = [
  'What a nuisance that your {thing} has not reached {place} yet.',
  'Thank you for telling us what happened to the {thing}.',
  'I am sorry that you had to wait; {extra}.',
  'The {thing} left {place} on {day}, but because of {reason} it stayed there.',
  'I called {place} today and {worker} is finding out where the {thing} is now.',
  'You will have a new {thing} by {day}, and {extra}.',
  'The amount of £{number}.50 will be in your account within {small} working days.',
  'On {day} {worker} will visit you between {small} and {number} o’clock.',
  'Do you still have the box of the {thing}, and does {day} suit you?',
  'It is unfortunate that you experienced it this way.',
  'You should have reported the {thing} within {small} days.',
  'According to our records the {thing} was delivered to {place} on {day}.',
  'Unfortunately it is our policy that a {thing} cannot be exchanged.',
  'We are doing our best to deliver the {thing} as soon as possible.',
  'I understand your annoyance about the {thing}, but {worker} could not help it.',
  'We will tell you as soon as we recieve it; {extra}.',
  'Your complaint was received by us in good order.',
  'If the {thing} does not work on {day}, please call me on {number} {number}; {extra}.',
  'The cause was {reason}, and {worker} should have seen that earlier.',
  'There are {number} boxes of the same kind left in {place}, with label {number}-{small}.',
  'The {thing} comes with a manual of {number} pages; {extra}.',
  'The new {thing} is blue, weighs {small} kilos and fits through any ordinary door.',
  'Only one van runs between {place} and {place} on {day}.',
  '{Worker} looked at the photos of the {thing} and will lay them beside the report from {place}.',
  'As soon as I know more about the {thing} I will call you, even if there is no news on {day}.',
];

const SMALL_NUMBERS = ['two', 'three', '4', 'five', '6', 'seven'];

/** An English reply, as letter-writer.ts makes them. */
export const writeEnglishLetter = letterWriter({
  greeting: 'Dear',
  names: NAMES,
  sentences: SENTENCES,
  things: THINGS,
  places: PLACES,
  days: DAYS,
  workers: WORKERS,
  reasons: REASONS,
  extras: EXTRAS,
  smallNumbers: SMALL_NUMBERS,
});
