"""Golden values of the seeded generator: splitmix32 seeding and xoshiro128** 1.1,
transcribed from the algorithms as published (DOI 10.1145/3460772). Plain Python integers.
Run: python3 make_generator.py
"""
M = 0xFFFFFFFF


def rotl(x, k):
    return ((x << k) | (x >> (32 - k))) & M


def seed_state(seed):
    state, counter = [], seed & M
    for _ in range(4):
        counter = (counter + 0x9E3779B9) & M
        z = counter
        z = ((z ^ (z >> 16)) * 0x21F0AAAD) & M
        z = ((z ^ (z >> 15)) * 0x735A2D97) & M
        state.append(z ^ (z >> 15))
    return state


def draw(s):
    result = (rotl((s[1] * 5) & M, 7) * 9) & M
    t = (s[1] << 9) & M
    s[2] ^= s[0]
    s[3] ^= s[1]
    s[1] ^= s[2]
    s[0] ^= s[3]
    s[2] ^= t
    s[3] = rotl(s[3], 11)
    return result


state = seed_state(42)
print([draw(state) for _ in range(6)])
