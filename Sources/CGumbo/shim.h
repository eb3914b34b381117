#include <gumbo.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Gumbo takes its memory from an arena here, for two reasons. It frees a tree by recursion, which
// a page of a million open elements turns into a stack overflow: an arena is freed in one step.
// And it has no way to say that memory ran out: reconstructed formatting elements can make the tree
// quadratic in the page, so the arena has a limit, and past it the parse is left by longjmp. All
// frames in between are Gumbo's, which hold nothing that the arena does not own.

typedef struct sluice_html_chunk {
  struct sluice_html_chunk *next;
} sluice_html_chunk;

typedef struct {
  sluice_html_chunk *chunks;
  char *free;
  char *end;
  char *last;
  size_t total;
  size_t limit;
  jmp_buf exhausted;
} sluice_html_arena;

static inline void *sluice_html_allocate(void *context, size_t size) {
  sluice_html_arena *arena = (sluice_html_arena *)context;
  size_t needed = (size + 15) & ~(size_t)15;
  if (needed == 0) needed = 16;
  if ((size_t)(arena->end - arena->free) < needed) {
    size_t chunk_size = (size_t)1 << 18;
    if (needed > chunk_size - 16) chunk_size = needed + 16;
    if (chunk_size > arena->limit - arena->total) longjmp(arena->exhausted, 1);
    sluice_html_chunk *chunk = (sluice_html_chunk *)malloc(chunk_size);
    if (chunk == NULL) longjmp(arena->exhausted, 1);
    chunk->next = arena->chunks;
    arena->chunks = chunk;
    arena->total += chunk_size;
    arena->free = (char *)chunk + 16;
    arena->end = (char *)chunk + chunk_size;
  }
  arena->last = arena->free;
  arena->free += needed;
  return arena->last;
}

static inline void sluice_html_deallocate(void *context, void *memory) {
  sluice_html_arena *arena = (sluice_html_arena *)context;
  // What was allocated last is taken back, which is most of what Gumbo frees while it scans.
  if (memory != NULL && memory == arena->last) {
    arena->free = arena->last;
    arena->last = NULL;
  }
}

// An arena that gives at most `limit` bytes, or NULL.
static inline sluice_html_arena *sluice_html_arena_create(size_t limit) {
  sluice_html_arena *arena = (sluice_html_arena *)calloc(1, sizeof(sluice_html_arena));
  if (arena != NULL) arena->limit = limit;
  return arena;
}

static inline void sluice_html_arena_destroy(sluice_html_arena *arena) {
  sluice_html_chunk *chunk = arena->chunks;
  while (chunk != NULL) {
    sluice_html_chunk *next = chunk->next;
    free(chunk);
    chunk = next;
  }
  free(arena);
}

// The document node, which lives as long as the arena; NULL when the arena is exhausted.
__attribute__((noinline)) static GumboNode *sluice_html_parse(
    sluice_html_arena *arena, const char *bytes, size_t count) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = sluice_html_allocate;
  options.deallocator = sluice_html_deallocate;
  options.userdata = arena;
  options.max_errors = 0;
  if (setjmp(arena->exhausted) != 0) return NULL;
  return gumbo_parse_with_options(&options, bytes, count)->document;
}
