/** The accounts to choose from, as the options of a `select`. */
export function HandleOptions({ handles }: { readonly handles: readonly string[] }) {
  return handles.map((handle) => (
    <option key={handle} value={handle}>
      @{handle}
    </option>
  ));
}
