// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/fault_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <unistd.h>
#include <vector>

namespace hocso::test::fault {
namespace {

std::atomic<int> logSyncCount;
std::atomic<int> databaseSyncCount;
std::atomic<int> writeCount;
std::atomic<int> syncCount;
std::atomic<bool> diskFull;
bool losing = false;
int cutAt = 0;
std::mt19937_64 dice;

/** A write or a truncation that has not been synced. */
struct Pending {
    sqlite3_int64 offset = 0; ///< of a truncation: the new size
    std::string bytes;
    bool truncates = false;
};

/** What one file holds beyond the disk; shared by all its handles. */
struct Unsynced {
    std::vector<Pending> pending;
    sqlite3_int64 size = -1; ///< with the pending ones; −1: as on disk
};

std::recursive_mutex lock; // guards all below, and the order of operations
std::map<std::string, std::shared_ptr<Unsynced>> unsyncedFiles;

struct File {
    sqlite3_file base; // first: SQLite sees only this
    int flags;
    std::shared_ptr<Unsynced> *unsynced;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *own(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return own(file)->real();
}
Unsynced &unsynced(sqlite3_file *file)
{
    return **own(file)->unsynced;
}
bool holdsBack(sqlite3_file *file)
{
    return losing && own(file)->unsynced;
}

int closeFile(sqlite3_file *file)
{
    const std::lock_guard guard(lock);
    delete own(file)->unsynced; // what is pending stays known under the file's name
    return real(file)->pMethods->xClose(real(file));
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const std::lock_guard guard(lock);
    if (holdsBack(file) && unsynced(file).size >= 0) {
        *size = unsynced(file).size;
        return SQLITE_OK;
    }
    return real(file)->pMethods->xFileSize(real(file), size);
}

int readFile(sqlite3_file *file, void *into, int amount, sqlite3_int64 offset)
{
    const std::lock_guard guard(lock);
    if (!holdsBack(file) || unsynced(file).pending.empty())
        return real(file)->pMethods->xRead(real(file), into, amount, offset);
    sqlite3_int64 size = 0;
    fileSize(file, &size);
    const int result = real(file)->pMethods->xRead(real(file), into, amount, offset);
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
        return result;
    char *bytes = static_cast<char *>(into);
    for (const Pending &one : unsynced(file).pending) {
        const sqlite3_int64 from = std::max(one.offset, offset);
        const sqlite3_int64 end = offset + amount;
        if (one.truncates) {
            if (from < end)
                std::memset(bytes + (from - offset), 0, size_t(end - from));
            continue;
        }
        const sqlite3_int64 to = std::min(one.offset + sqlite3_int64(one.bytes.size()), end);
        if (from < to)
            std::memcpy(bytes + (from - offset), one.bytes.data() + (from - one.offset), size_t(to - from));
    }
    return offset + amount <= size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    const std::lock_guard guard(lock);
    ++writeCount;
    if (diskFull)
        return SQLITE_FULL;
    if (!holdsBack(file))
        return real(file)->pMethods->xWrite(real(file), from, amount, offset);
    sqlite3_int64 size = 0;
    fileSize(file, &size);
    unsynced(file).pending.push_back({offset, std::string(static_cast<const char *>(from), size_t(amount)), false});
    unsynced(file).size = std::max(size, offset + amount);
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const std::lock_guard guard(lock);
    if (!holdsBack(file))
        return real(file)->pMethods->xTruncate(real(file), size);
    unsynced(file).pending.push_back({size, {}, true});
    unsynced(file).size = size;
    return SQLITE_OK;
}

int toDisk(sqlite3_file *file, const Pending &one)
{
    if (one.truncates)
        return real(file)->pMethods->xTruncate(real(file), one.offset);
    return real(file)->pMethods->xWrite(real(file), one.bytes.data(), int(one.bytes.size()), one.offset);
}

[[noreturn]] void cutPower(sqlite3_file *file)
{
    for (const Pending &one : unsynced(file).pending) {
        if (dice() % 2 == 0)
            toDisk(file, one);
    }
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

int syncFile(sqlite3_file *file, int flags)
{
    const std::lock_guard guard(lock);
    if (own(file)->flags & SQLITE_OPEN_WAL)
        ++logSyncCount;
    else if (own(file)->flags & SQLITE_OPEN_MAIN_DB)
        ++databaseSyncCount;
    if (!holdsBack(file))
        return real(file)->pMethods->xSync(real(file), flags);
    if (++syncCount == cutAt)
        cutPower(file);
    for (const Pending &one : unsynced(file).pending) {
        if (const int result = toDisk(file, one); result != SQLITE_OK)
            return result;
    }
    unsynced(file) = {};
    return SQLITE_OK;
}

int lockFile(sqlite3_file *f, int level)
{
    return real(f)->pMethods->xLock(real(f), level);
}
int unlockFile(sqlite3_file *f, int level)
{
    return real(f)->pMethods->xUnlock(real(f), level);
}
int checkLock(sqlite3_file *f, int *out)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}
int control(sqlite3_file *f, int operation, void *argument)
{
    if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_OK; // would make the file on disk longer than it is known to be
    return real(f)->pMethods->xFileControl(real(f), operation, argument);
}
int sectorSize(sqlite3_file *f)
{
    return real(f)->pMethods->xSectorSize(real(f));
}
int traits(sqlite3_file *)
{
    return 0;
} // a disk that promises nothing
int mapMemory(sqlite3_file *f, int page, int size, int extend, void volatile **memory)
{
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, memory);
}
int lockMemory(sqlite3_file *f, int from, int n, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), from, n, flags);
}
void barrier(sqlite3_file *f)
{
    real(f)->pMethods->xShmBarrier(real(f));
}
int unmapMemory(sqlite3_file *f, int erase)
{
    return real(f)->pMethods->xShmUnmap(real(f), erase);
}

const sqlite3_io_methods methods{2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile,
    unlockFile, checkLock, control, sectorSize, traits, mapMemory, lockMemory, barrier, unmapMemory, nullptr, nullptr};

sqlite3_vfs *below = nullptr;
sqlite3_vfs layer;

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = own(file);
    *opened = File{{nullptr}, flags, nullptr};
    const int result = below->xOpen(below, name, opened->real(), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    if (name && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL))) {
        const std::lock_guard guard(lock);
        auto &shared = unsyncedFiles[name];
        if (!shared)
            shared = std::make_shared<Unsynced>();
        opened->unsynced = new std::shared_ptr<Unsynced>(shared);
    }
    opened->base.pMethods = &methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const std::lock_guard guard(lock);
    unsyncedFiles.erase(name);
    return below->xDelete(below, name, syncFolder);
}

}

void install()
{
    below = sqlite3_vfs_find(nullptr);
    layer = *below;
    layer.zName = "fault";
    layer.pNext = nullptr;
    layer.szOsFile = int(sizeof(File)) + below->szOsFile;
    layer.xOpen = openFile;
    layer.xDelete = deleteFile;
    sqlite3_vfs_register(&layer, 1);
}

int logSyncs()
{
    return logSyncCount;
}
int databaseSyncs()
{
    return databaseSyncCount;
}
int writes()
{
    return writeCount;
}
void setDiskFull(bool full)
{
    diskFull = full;
}

void loseUnsynced(int cutAtSync, uint64_t seed)
{
    losing = true;
    cutAt = cutAtSync;
    dice.seed(seed);
}

}
