type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
};

/** A labelled list to choose one from. */
export const Choice = <Value extends string>({ label, value, choices, names, onChoose }: Props<Value>) => (
  <label class="field">
    <span>{label}</span>
    <select
      value={value}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice === event.currentTarget.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {names[choice]}
        </option>
      ))}
    </select>
  </label>
);
