/** Code page 037, the EBCDIC of most machines that still speak it: the Latin-1 sign of each byte. */
const table = Buffer.from(
  'AAECA5wJhn+XjY4LDA0ODxAREhOdCgiHGBmSjxwdHh+AgYKDhAoXG4iJiouMBQYHkJEWk5SVlgSYmZqbFBWeGiCg4uTg4ePl5/Gi' +
    'LjwoK3wm6err6O3u7+zfISQqKTusLS/CxMDBw8XH0aYsJV8+P/jJysvIzc7PzGA6I0AnPSLYYWJjZGVmZ2hpq7vw/f6xsGprbG1u' +
    'b3Bxcqq65rjGpLV+c3R1dnd4eXqhv9Dd3q5eo6W3qae2vL2+W12vqLTXe0FCQ0RFRkdISa309vLz9X1KS0xNTk9QUVK5+/z5+v9c' +
    '91NUVVZXWFlastTW0tPVMDEyMzQ1Njc4ObPb3Nnanw==',
  'base64',
).toString('latin1');

/** `<?xm` in EBCDIC: no other encoding begins so. */
export function isEbcdic(bytes: Uint8Array): boolean {
  return bytes[0] === 0x4c && bytes[1] === 0x6f && bytes[2] === 0xa7 && bytes[3] === 0x94;
}

export function ebcdicText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => table[byte] ?? '').join('');
}
