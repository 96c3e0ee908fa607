const ENDS = ['pointerup', 'pointercancel'] as const;
let isDown = false;

if (typeof window !== 'undefined') {
  addEventListener('pointerdown', () => (isDown = true), true);
  for (const end of ENDS) addEventListener(end, () => (isDown = false), true);
}

/**
 * Runs something once no pointer is pressed. A press takes the focus from a field before it becomes a
 * click; what then appeared on the page would move the button away from under the pointer.
 */
export function whenPointerIsUp(run: () => void): void {
  if (!isDown) {
    run();
    return;
  }
  const settle = () => {
    for (const end of ENDS) removeEventListener(end, settle);
    // The click comes right after the pointer is up, and before a timer does.
    setTimeout(run);
  };
  for (const end of ENDS) addEventListener(end, settle);
}
