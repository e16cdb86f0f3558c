// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "counting_vfs.h"

#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>

namespace hocso::bench {

namespace {

std::atomic<int> count = 0;
std::atomic<long long> nanoseconds = 0;

/** A file of ours; the file of the system's VFS lies in memory right behind it. */
struct CountedFile {
    sqlite3_file base;
    sqlite3_file *system() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *systemFile(sqlite3_file *file)
{
    return reinterpret_cast<CountedFile *>(file)->system();
}

sqlite3_vfs *systemVfs(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

template <auto Method, typename... Arguments> int pass(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *system = systemFile(file);
    return (system->pMethods->*Method)(system, arguments...);
}

int sync(sqlite3_file *file, int flags)
{
    const auto begin = std::chrono::steady_clock::now();
    const int result = pass<&sqlite3_io_methods::xSync>(file, flags);
    nanoseconds += std::chrono::nanoseconds(std::chrono::steady_clock::now() - begin).count();
    ++count;
    return result;
}

void barrier(sqlite3_file *file)
{
    systemFile(file)->pMethods->xShmBarrier(systemFile(file));
}

const sqlite3_io_methods methods{
    .iVersion = 3,
    .xClose = pass<&sqlite3_io_methods::xClose>,
    .xRead = pass<&sqlite3_io_methods::xRead, void *, int, sqlite3_int64>,
    .xWrite = pass<&sqlite3_io_methods::xWrite, const void *, int, sqlite3_int64>,
    .xTruncate = pass<&sqlite3_io_methods::xTruncate, sqlite3_int64>,
    .xSync = sync,
    .xFileSize = pass<&sqlite3_io_methods::xFileSize, sqlite3_int64 *>,
    .xLock = pass<&sqlite3_io_methods::xLock, int>,
    .xUnlock = pass<&sqlite3_io_methods::xUnlock, int>,
    .xCheckReservedLock = pass<&sqlite3_io_methods::xCheckReservedLock, int *>,
    .xFileControl = pass<&sqlite3_io_methods::xFileControl, int, void *>,
    .xSectorSize = pass<&sqlite3_io_methods::xSectorSize>,
    .xDeviceCharacteristics = pass<&sqlite3_io_methods::xDeviceCharacteristics>,
    .xShmMap = pass<&sqlite3_io_methods::xShmMap, int, int, int, void volatile **>,
    .xShmLock = pass<&sqlite3_io_methods::xShmLock, int, int, int>,
    .xShmBarrier = barrier,
    .xShmUnmap = pass<&sqlite3_io_methods::xShmUnmap, int>,
    .xFetch = pass<&sqlite3_io_methods::xFetch, sqlite3_int64, int, void **>,
    .xUnfetch = pass<&sqlite3_io_methods::xUnfetch, sqlite3_int64, void *>,
};

int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *system = systemVfs(vfs);
    file->pMethods = nullptr;
    std::memset(systemFile(file), 0, size_t(system->szOsFile));
    const int result = system->xOpen(system, name, systemFile(file), flags, outFlags);
    if (systemFile(file)->pMethods)
        file->pMethods = &methods;
    return result;
}

}

void countSyncs()
{
    static sqlite3_vfs counting = *sqlite3_vfs_find(nullptr); // everything but files goes to the system as it is
    counting.pAppData = sqlite3_vfs_find(nullptr);
    counting.zName = "counting";
    counting.szOsFile = int(sizeof(CountedFile)) + systemVfs(&counting)->szOsFile;
    counting.xOpen = open;
    counting.pNext = nullptr;
    if (sqlite3_vfs_register(&counting, 1) != SQLITE_OK) {
        std::fputs("cannot put the counting layer under SQLite\n", stderr);
        std::exit(1);
    }
}

int syncs()
{
    return count;
}

double syncMilliseconds()
{
    return double(nanoseconds) / 1e6;
}

}
