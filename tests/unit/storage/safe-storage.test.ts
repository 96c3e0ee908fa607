import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createSafeStorage, isKept } from '../../../src/lib/storage/safe-storage.ts';
import { fakeBackend } from '../../setup/fake-storage.ts';

const ignore = () => undefined;

test('reads, lists, writes and removes like a plain record', () => {
  const backend = fakeBackend({ a: '1' });
  const storage = createSafeStorage(backend, ignore);
  storage['b'] = '2';
  expect(Object.keys(storage)).toEqual(['a', 'b']);
  expect({ ...storage }).toEqual({ a: '1', b: '2' });
  delete storage['a'];
  expect('a' in storage).toBe(false);
  expect([...backend.map]).toEqual([['b', '2']]);
});

test('a value that stands there already is not written again', () => {
  const backend = fakeBackend({ a: '1' });
  const storage = createSafeStorage(backend, ignore);
  storage['a'] = '1';
  expect(backend.writes).toBe(0);
});

test('without a backend everything is kept for the page, and the failure is told', () => {
  const tell = vi.fn();
  const storage = createSafeStorage(undefined, tell);
  expect(tell).not.toHaveBeenCalled();
  storage['a'] = '1';
  expect(storage['a']).toBe('1');
  expect(tell).toHaveBeenCalled();
});

test('a full backend keeps its old value, while the page goes on with the new one', () => {
  const backend = fakeBackend({ a: 'old' });
  backend.full = true;
  const tell = vi.fn();
  const storage = createSafeStorage(backend, tell);
  storage['a'] = 'new';
  expect([storage['a'], backend.map.get('a')]).toEqual(['new', 'old']);
  expect(tell).toHaveBeenCalledOnce();
});

test('what was refused is written when there is room again', () => {
  const backend = fakeBackend();
  backend.full = true;
  const storage = createSafeStorage(backend, ignore);
  storage['a'] = '1';
  backend.full = false;
  storage['a'] = '2';
  expect(backend.map.get('a')).toBe('2');
});

test('the same value, given again when there is room, is written', () => {
  const backend = fakeBackend();
  backend.full = true;
  const storage = createSafeStorage(backend, ignore);
  storage['a'] = '1';
  expect(isKept(storage, 'a')).toBe(false);
  backend.full = false;
  storage['a'] = '1';
  expect(backend.map.get('a')).toBe('1');
  expect(isKept(storage, 'a')).toBe(true);
});

test('a removal that is refused counts for the page, in reading and in listing', () => {
  const backend = fakeBackend({ a: '1', b: '2' });
  backend.removeItem = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const storage = createSafeStorage(backend, ignore);
  delete storage['a'];
  expect(storage['a']).toBeUndefined();
  expect('a' in storage).toBe(false);
  expect(Reflect.ownKeys(storage)).toEqual(['b']);
  storage['a'] = '3';
  expect({ ...storage }).toEqual({ a: '3', b: '2' });
});

test('a key that is in the backend and in memory is listed once', () => {
  const backend = fakeBackend({ a: 'old' });
  backend.full = true;
  const storage = createSafeStorage(backend, ignore);
  storage['a'] = 'new';
  expect(Object.keys(storage)).toEqual(['a']);
});

test('an empty text is an entry', () => {
  const storage = createSafeStorage(fakeBackend({ a: '' }), ignore);
  expect('a' in storage).toBe(true);
  expect({ ...storage }).toEqual({ a: '' });
});

test('what is no name of an entry is not in the storage', () => {
  const storage = createSafeStorage(fakeBackend({ a: '1' }), ignore);
  const symbol = Symbol.iterator as unknown as string;
  expect(storage[symbol]).toBeUndefined();
  expect(symbol in storage).toBe(false);
  expect('toString' in storage).toBe(false);
  expect(Object.getOwnPropertyDescriptor(storage, 'toString')).toBeUndefined();
  expect(Object.getOwnPropertyDescriptor(storage, symbol)).toBeUndefined();
  expect(Reflect.set(storage, symbol, '1')).toBe(false);
  expect(Reflect.deleteProperty(storage, symbol)).toBe(false);
  expect({ ...storage }).toEqual({ a: '1' });
});

test('an entry of the storage is a property like any other', () => {
  const storage = createSafeStorage(fakeBackend({ a: '1' }), ignore);
  expect(Object.getOwnPropertyDescriptor(storage, 'a')).toEqual({
    value: '1',
    writable: true,
    enumerable: true,
    configurable: true,
  });
});

test('a backend that throws at everything does no harm', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const backend = { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 3 };
  const storage = createSafeStorage(backend, ignore);
  storage['a'] = '1';
  delete storage['b'];
  expect(Reflect.ownKeys(storage)).toEqual(['a']);
  expect(storage['c']).toBeUndefined();
  expect('c' in storage).toBe(false);
});

test('behaves as a record of strings through any sequence of changes', () => {
  const key = fc.constantFrom('a', 'b', '__proto__', 'constructor');
  const change = fc.tuple(key, fc.option(fc.string()));
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const storage = createSafeStorage(fakeBackend(), ignore);
      const model = new Map<string, string>();
      for (const [name, value] of changes) {
        if (value === null) {
          Reflect.deleteProperty(storage, name);
          model.delete(name);
        } else {
          storage[name] = value;
          model.set(name, value);
        }
      }
      expect(new Map(Object.entries(storage))).toEqual(model);
    }),
  );
});
